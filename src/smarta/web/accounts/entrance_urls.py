"""The addresses of sign-in that allauth serves here.

Its page for changing one's address is left out: an address decides which goals somebody was asked
about, and it is changed by whoever looks after the installation, or not at all.
"""

from allauth.account.urls import urlpatterns as all_of_them

LEFT_OUT = {"account_email", "account_set_password", "account_confirm_login_code"}
urlpatterns = [one for one in all_of_them if one.name not in LEFT_OUT]
