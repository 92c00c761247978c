#pragma once

#include "core/limit.h"
#include "core/result.h"

#include <QWidget>

class FieldNote;
class PlainLineEdit;
class QLabel;
class QPushButton;

// One limit: what it does, its value to type (empty: off), and a change that waits.
class LimitRow : public QWidget
{
    Q_OBJECT

public:
    LimitRow(LimitName name, QWidget *parent);

    void setLimit(const Limit &limit);
    [[nodiscard]] const Limit &limit() const { return m_limit; }

Q_SIGNALS:
    void valueChosen(const LimitValue &value);

private:
    void judge();
    void choose();
    // The typed value; nothing inside: off. An error when it is none.
    [[nodiscard]] Result<LimitValue, AmountError> typedValue() const;

    LimitName m_name;
    Limit m_limit;
    PlainLineEdit *m_valueEdit;
    QPushButton *m_setButton;
    FieldNote *m_note;
};
