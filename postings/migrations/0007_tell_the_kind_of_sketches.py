"""Each sketch says how it was made; those that are here were made by datasketch."""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("postings", "0006_withhold_postings")]

    operations = [
        migrations.AddField(
            model_name="likeness",
            name="kind",
            field=models.CharField(default="datasketch", max_length=80),
            preserve_default=False,
        ),
    ]
