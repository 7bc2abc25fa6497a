"""The settings of the site. What an installation may change is read from its environment.

`.env.example` documents each of those; a test compares the two.
"""

from __future__ import annotations

from pathlib import Path

import django_stubs_ext

from config import database, env, secret

BASE_DIR = Path(__file__).resolve().parent.parent
env.load(BASE_DIR / ".env")

# Django's generic classes say what they hold: ModelAdmin[Posting], ModelForm[Company].
django_stubs_ext.monkeypatch()

# Everything that is written while the site runs.
VAR_DIR = env.path("VAR_DIR", default=BASE_DIR / "var", base=BASE_DIR)
INDEX_DIR = VAR_DIR / "index"

DEBUG = env.boolean("DEBUG", default=False)
SECRET_KEY = env.text("SECRET_KEY") or secret.read_or_make(VAR_DIR / "secret_key")
ALLOWED_HOSTS = env.items("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.contrib.sitemaps",
    "django_filters",
    "django_htmx",
    "postings",
    "search",
]

MIDDLEWARE = [
    "search.middleware.RobotsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "search.middleware.IndexNotReadyMiddleware",
    "search.middleware.PostingWithheldMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# Serving: each thread may hold one connection to the database.
WEB_WORKERS = env.integer("WEB_WORKERS", default=2, least=1, most=64)
WEB_THREADS = env.integer("WEB_THREADS", default=8, least=1, most=64)

DATABASE_URL = env.text("DATABASE_URL")
DATABASES = {
    "default": database.from_url(DATABASE_URL)
    if DATABASE_URL
    else database.embedded(VAR_DIR / "postgres")
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

# Behind a proxy that speaks HTTPS to the visitors, and says so, nothing travels without it.
HTTPS = env.boolean("HTTPS", default=False)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
CSRF_FAILURE_VIEW = "postings.admin.resuming.csrf_failure"
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS

# Whether search engines may index the site.
INDEXABLE = env.boolean("INDEXABLE", default=False)

# The API is read by anybody and written by nobody. Without its pages for browsers, the framework
# needs no templates and no files of its own, and so it is not among the INSTALLED_APPS.
REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": [],
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "UNAUTHENTICATED_USER": None,
    "URL_FORMAT_OVERRIDE": None,  # `format` is no parameter of a search
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Rainmaker",
    "DESCRIPTION": "Sales-leadership postings, each fact with the words that prove it.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.0",
    "POSTPROCESSING_HOOKS": [],  # choices stand where they are used, without names of their own
}

LANGUAGE_CODE = "en-us"
TIME_ZONE = "UTC"
USE_I18N = False
USE_TZ = True

# Static files carry a hash of their content in their names, so that browsers keep them for good.
STATIC_URL = "static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage",
    },
}

LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "filters": {"outage": {"()": "config.outage.SaidOnce"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {
        "handlers": ["stderr"],
        "level": env.choice("LOG_LEVEL", default="WARNING", choices=LOG_LEVELS),
    },
    "loggers": {
        # Without handlers of their own, Django's records go where all others go.
        "django": {"handlers": [], "level": "NOTSET"},
        # A page that does not exist is the visitor's mistake, and an outage is said once.
        "django.request": {"level": "ERROR", "filters": ["outage"]},
    },
}
