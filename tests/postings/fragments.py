"""Postings written for the tests, in the markup of the job boards."""

from __future__ import annotations

LICENSED_DIRECTOR = """<h2>Director, Sales</h2>
 <div id="jobDescriptionText"><div><p>Northwind Harbor Mutual is currently seeking a
Director of Sales to lead our regional sales team.</p>
<b>Qualifications:</b><ul>
<li>Bachelor’s degree required</li>
<li>Minimum five years of sales management experience</li>
<li>Valid life and health insurance license required within 60 days of hire</li>
</ul></div></div>
"""

SALES_MANAGER = """<h2>Sales Manager</h2>
 <div id="jobDescriptionText"><p>Our client, a maker of garden tools, is looking for
a Sales Manager.</p>
<ul><li>3+ years of sales experience</li><li>High school diploma or GED</li>
<li>Valid driver’s license</li></ul></div>
"""
