#pragma once

#include "core/batchdraft.h"
#include "core/finding.h"

// Rows of recipient lists for tests.
namespace RecipientRows {

inline RecipientRow row(const char *address, const char *amount, const char *note = "", const char *name = "")
{
    RecipientRow made;
    made.address = QString::fromUtf8(address);
    made.amount = QString::fromUtf8(amount);
    made.note = QString::fromUtf8(note);
    made.name = QString::fromUtf8(name);
    return made;
}

inline QList<RecipientRow> rows(int count)
{
    QList<RecipientRow> made;
    made.reserve(count);
    for (int number = 1; number <= count; ++number) {
        made.append(row(qPrintable(QStringLiteral("address%1").arg(number)), qPrintable(QString::number(number))));
    }
    return made;
}

inline Finding finding(FindingName name, int row, InputField field = InputField::None)
{
    Finding made;
    made.name = name;
    made.row = row;
    made.field = field;
    return made;
}

// The texts of one member, joined: short to compare.
inline QString joined(const QList<RecipientRow> &rows, QString RecipientRow::*member = &RecipientRow::address)
{
    QStringList texts;
    for (const RecipientRow &row : rows) {
        texts.append(row.*member);
    }
    return texts.join(u' ');
}

} // namespace RecipientRows
