#pragma once

#include "core/bookentry.h"
#include "core/currency.h"
#include "gui/frameddialog.h"

class CurrencyPicker;
class FieldNote;
class PlainLineEdit;
class QPushButton;

// An address and the name it is to be known under: a new one, or one to be changed. Opened with open().
class BookDialog : public FramedDialog
{
    Q_OBJECT

public:
    BookDialog(const RunMode &mode, const QList<Currency> &currencies, QWidget *parent);

    // What is known already.
    void setEntry(const BookEntry &entry);
    [[nodiscard]] BookEntry entry() const;

private:
    void makeParts();
    void addField(const QString &label, QWidget *field);
    void judge();

    PlainLineEdit *m_nameEdit;
    CurrencyPicker *m_currencyPicker;
    PlainLineEdit *m_addressEdit;
    FieldNote *m_addressNote;
    QPushButton *m_saveButton;
};
