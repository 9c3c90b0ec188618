"""Settings of the learning record store: all of them come from the environment."""
import os

CLICKHOUSE_HOST = os.environ["RALPH_CLICKHOUSE_HOST"]
CLICKHOUSE_PASSWORD = os.environ["RALPH_CLICKHOUSE_PASSWORD"]
SENTRY_DSN = os.environ.get("RALPH_SENTRY_DSN")
