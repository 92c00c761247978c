#pragma once

#include "gui/card.h"

#include <QHash>

class CopyButton;
class QGridLayout;
class QLabel;

// A card of labelled values, one below the other: texts that can be selected, or other widgets with a button to copy.
class FieldCard : public Card
{
    Q_OBJECT

public:
    explicit FieldCard(QWidget *parent = nullptr);

protected:
    QLabel *addLine(const QString &label);
    void addRow(const QString &label, QWidget *field, CopyButton *button = nullptr);
    void setRowVisible(QWidget *field, bool isVisible);
    // An empty text hides its row.
    void showLine(QLabel *line, const QString &text);

private:
    QGridLayout *m_rows;
    QHash<QWidget *, QWidget *> m_labels; // of each row, by its field
};
