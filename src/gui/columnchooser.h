#pragma once

#include "lists/recipientlist.h"

#include <QTableWidget>

class QComboBox;

// The first records of a file, and above each column what it is: a choice that can be changed. Each meaning is given
// once; choosing it again takes it from the other column. Texts are shown as plain text.
class ColumnChooser : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    void showRecords(const QList<ShownRecord> &records, const ColumnMapping &columns);
    // For each ListColumn an index, or ColumnMapping::missing.
    [[nodiscard]] std::array<int, 5> indices() const;

Q_SIGNALS:
    void chosen(); // by a person

private:
    void makeChoice(int column, const ColumnMapping &columns);
    void takeFromOthers(int column);
    void showHeader(bool isHeader);

    QList<QComboBox *> m_choices;
};
