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
    // A text, and a small button that copies it.
    QLabel *addLine(const QString &label);
    void addRow(const QString &label, QWidget *field, CopyButton *button = nullptr);
    void setRowVisible(QWidget *field, bool isVisible);
    // An empty text hides its row. exact: what is copied where the text is not all of it.
    void showLine(QLabel *line, const QString &text, const QString &exact = {});

private:
    QGridLayout *m_rows;
    QHash<QWidget *, QLabel *> m_labels; // of each row, by its field
    QHash<QLabel *, CopyButton *> m_copyButtons; // of each line
};
