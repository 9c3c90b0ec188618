"""Settings of production, from a file that is mounted beside the code."""
import os

import yaml

with open(os.environ["ANALYTICS_API_CFG"]) as settings:
    vars().update(yaml.safe_load(settings))
