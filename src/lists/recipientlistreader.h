#pragma once

#include "lists/decimalrule.h"
#include "lists/recipientlist.h"

// Turns a list's text into recipients: the first record tells the columns, every other becomes a row or a finding, and
// when all are known the amounts are read by one rule for decimals. Used once.
class RecipientListReader
{
public:
    RecipientListReader(const ListText &text, const ListOptions &options);

    // Without shape's format, encoding and sheet, and without the hash: what only the file tells.
    RecipientList read();

private:
    // A row whose amount waits until the rule for decimals is known.
    struct OpenAmount {
        qsizetype index = 0; // of the row
        NumberShape shape = NumberShape::Plain;
        bool isCut = false; // the next cell may be its decimals, cut off by an unquoted comma
    };

    // A cell of the row above, whose text is shared by equal ones below it.
    struct SharedText {
        Cell cell;
        QString text;
    };

    bool readColumns();
    void readRecord();
    void showBeginning();
    [[nodiscard]] Result<ColumnMapping, ColumnError> columnsBy(const QStringList &cells) const;
    RecipientRow makeRow();
    void keepFaultyRow();
    void readRow();
    [[nodiscard]] std::optional<Finding> faultOfRecord() const;
    QString textAt(ListColumn column);
    void noteAmount(const QString &amount);
    [[nodiscard]] bool mayBeCut(NumberShape shape) const;
    void settleAmounts();
    void settle(const OpenAmount &open);
    void settleCut(const OpenAmount &open);
    void addFault(ListFault fault, std::optional<int> row, const QString &evidence);

    const ListText &m_text;
    RecordReader m_reader;
    std::optional<ColumnMapping> m_chosen;
    DecimalRule m_rule;
    std::array<SharedText, 5> m_above; // by column
    QList<OpenAmount> m_openAmounts;
    RecipientList m_list;
};
