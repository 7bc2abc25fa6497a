"""How well what people type finds what they mean, beside engines that know nothing of sales."""

from __future__ import annotations
