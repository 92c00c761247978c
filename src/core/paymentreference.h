#pragma once

#include <QString>

// Whether a note can name one payment's cause, such as an invoice: it holds a number that is no date. "Invoice 4711" and
// "INV-2026-10" do; "Salary", "Rent 10/2026", "Bonus Q3" do not, since notes of that kind stand at many payments.
bool isPaymentReference(const QString &note);
