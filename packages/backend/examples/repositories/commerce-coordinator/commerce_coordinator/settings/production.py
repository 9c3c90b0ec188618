"""Settings of production. The first is a slip: it ties the code to one environment."""
import os

ORDERS_BROKER_URL = "redis://orders-1.prod.campus.internal:6379/0"
STRIPE_KEY = os.environ["STRIPE_KEY"]
