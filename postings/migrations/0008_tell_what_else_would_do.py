"""What else would do in the place of a license: `manage.py reparse` fills it from the facts."""

from __future__ import annotations

from django.db import migrations, models

ALTERNATIVES = [
    ("none", "Nothing else"),
    ("alike", "Another one of the same class"),
    ("mixed", "One of another class"),
]


class Migration(migrations.Migration):
    dependencies = [("postings", "0007_tell_the_kind_of_sketches")]

    operations = [
        migrations.AddField(
            model_name="licenserequirement",
            name="alternatives",
            field=models.CharField(
                choices=ALTERNATIVES,
                db_default="none",
                default="none",
                editable=False,
                max_length=8,
            ),
        ),
        migrations.AddConstraint(
            model_name="licenserequirement",
            constraint=models.CheckConstraint(
                condition=models.Q(("alternatives__in", ["none", "alike", "mixed"])),
                name="license_alternatives_are_known",
            ),
        ),
    ]
