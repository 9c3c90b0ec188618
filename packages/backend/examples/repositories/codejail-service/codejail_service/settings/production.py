"""Settings of production: all of them come from the environment."""
import os

SECRET_KEY = os.environ["CODEJAIL_SECRET_KEY"]
CODE_JAIL_CPU_SECONDS = int(os.environ.get("CODEJAIL_CPU_SECONDS", "3"))
