"""Triggers that record which transaction last changed a posting, for search indexes to pull by.

They catch bulk statements, raw SQL and COPY as well. A change of `last_seen` alone is none: an import
that meets an unchanged posting must not send it through every index again.
"""

from __future__ import annotations

from django.db import migrations

RECORD_POSTING = """
CREATE FUNCTION postings_record_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        OLD.last_seen := NEW.last_seen;
        IF OLD IS NOT DISTINCT FROM NEW THEN
            RETURN NEW;
        END IF;
    END IF;
    NEW.changed_xid := pg_current_xact_id()::text::bigint;
    RETURN NEW;
END $$;
CREATE TRIGGER posting_record_change BEFORE INSERT OR UPDATE ON postings_posting
    FOR EACH ROW EXECUTE FUNCTION postings_record_change();
"""

RECORD_DELETION = """
CREATE FUNCTION postings_record_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO postings_deletedposting (posting_id, changed_xid)
        SELECT id, pg_current_xact_id()::text::bigint FROM gone;
    RETURN NULL;
END $$;
CREATE TRIGGER posting_record_deletion AFTER DELETE ON postings_posting
    REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION postings_record_deletion();
"""

# The search index holds the requirements and the employer's name with the posting, so a change of
# theirs is one of the posting. Setting any other xid makes the trigger above write the current one.
TOUCH_BY_REQUIREMENT = """
CREATE FUNCTION postings_touch_by_requirement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE postings_posting SET changed_xid = 0
        WHERE id IN (SELECT posting_id FROM touched)
        AND changed_xid <> pg_current_xact_id()::text::bigint;
    RETURN NULL;
END $$;
"""
TOUCH_BY_COMPANY = """
CREATE FUNCTION postings_touch_by_company() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE postings_posting SET changed_xid = 0
        WHERE company_id = NEW.id AND changed_xid <> pg_current_xact_id()::text::bigint;
    RETURN NULL;
END $$;
CREATE TRIGGER company_touch_postings AFTER UPDATE OF name, slug ON postings_company
    FOR EACH ROW WHEN (OLD.name <> NEW.name OR OLD.slug <> NEW.slug)
    EXECUTE FUNCTION postings_touch_by_company();
"""
EVENTS = {"INSERT": "NEW", "UPDATE": "NEW", "DELETE": "OLD"}
REQUIREMENTS = ("licenserequirement", "experiencerequirement", "educationrequirement")


def touch_trigger(table: str, event: str, rows: str) -> str:
    """The statement that creates one table's trigger for one kind of change."""
    return f"""
CREATE TRIGGER {table}_{event.lower()}_touches_posting AFTER {event} ON postings_{table}
    REFERENCING {rows} TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION postings_touch_by_requirement();
"""


TOUCH_TRIGGERS = "".join(
    touch_trigger(table, event, rows) for table in REQUIREMENTS for event, rows in EVENTS.items()
)
DROP_TOUCH_TRIGGERS = "".join(
    f"DROP TRIGGER {table}_{event.lower()}_touches_posting ON postings_{table};"
    for table in REQUIREMENTS
    for event in EVENTS
)


class Migration(migrations.Migration):
    """Adds the triggers."""

    dependencies = [("postings", "0001_create_tables")]

    operations = [
        migrations.RunSQL(
            RECORD_POSTING,
            "DROP TRIGGER posting_record_change ON postings_posting;"
            "DROP FUNCTION postings_record_change;",
        ),
        migrations.RunSQL(
            RECORD_DELETION,
            "DROP TRIGGER posting_record_deletion ON postings_posting;"
            "DROP FUNCTION postings_record_deletion;",
        ),
        migrations.RunSQL(
            TOUCH_BY_REQUIREMENT + TOUCH_TRIGGERS,
            DROP_TOUCH_TRIGGERS + "DROP FUNCTION postings_touch_by_requirement;",
        ),
        migrations.RunSQL(
            TOUCH_BY_COMPANY,
            "DROP TRIGGER company_touch_postings ON postings_company;"
            "DROP FUNCTION postings_touch_by_company;",
        ),
    ]
