"""The states that only a town tells, beside all states of a posting."""

import django.contrib.postgres.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("postings", "0008_tell_what_else_would_do"),
    ]

    operations = [
        migrations.AddField(
            model_name="posting",
            name="states_inferred",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(
                    choices=[
                        ("AL", "Alabama"),
                        ("AK", "Alaska"),
                        ("AZ", "Arizona"),
                        ("AR", "Arkansas"),
                        ("CA", "California"),
                        ("CO", "Colorado"),
                        ("CT", "Connecticut"),
                        ("DE", "Delaware"),
                        ("DC", "District of Columbia"),
                        ("FL", "Florida"),
                        ("GA", "Georgia"),
                        ("HI", "Hawaii"),
                        ("ID", "Idaho"),
                        ("IL", "Illinois"),
                        ("IN", "Indiana"),
                        ("IA", "Iowa"),
                        ("KS", "Kansas"),
                        ("KY", "Kentucky"),
                        ("LA", "Louisiana"),
                        ("ME", "Maine"),
                        ("MD", "Maryland"),
                        ("MA", "Massachusetts"),
                        ("MI", "Michigan"),
                        ("MN", "Minnesota"),
                        ("MS", "Mississippi"),
                        ("MO", "Missouri"),
                        ("MT", "Montana"),
                        ("NE", "Nebraska"),
                        ("NV", "Nevada"),
                        ("NH", "New Hampshire"),
                        ("NJ", "New Jersey"),
                        ("NM", "New Mexico"),
                        ("NY", "New York"),
                        ("NC", "North Carolina"),
                        ("ND", "North Dakota"),
                        ("OH", "Ohio"),
                        ("OK", "Oklahoma"),
                        ("OR", "Oregon"),
                        ("PA", "Pennsylvania"),
                        ("RI", "Rhode Island"),
                        ("SC", "South Carolina"),
                        ("SD", "South Dakota"),
                        ("TN", "Tennessee"),
                        ("TX", "Texas"),
                        ("UT", "Utah"),
                        ("VT", "Vermont"),
                        ("VA", "Virginia"),
                        ("WA", "Washington"),
                        ("WV", "West Virginia"),
                        ("WI", "Wisconsin"),
                        ("WY", "Wyoming"),
                    ],
                    max_length=2,
                ),
                blank=True,
                default=list,
                size=None,
            ),
        ),
    ]
