#pragma once

#include <QString>

// Plisio's word for what an operation is ("cash_out", "invoice") in ours; an unknown one as plain text.
QString operationTypeName(const QString &type);
