"""How an installation is set up: settings, database, addresses of the site."""
