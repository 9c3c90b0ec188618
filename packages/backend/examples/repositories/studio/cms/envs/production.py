"""Settings of production: all of them come from the environment."""
import os

SECRET_KEY = os.environ["STUDIO_SECRET_KEY"]
CMS_BASE = os.environ["STUDIO_HOST"]
