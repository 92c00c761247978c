#pragma once

#include "core/bookentry.h"
#include "core/currency.h"
#include "gui/runmode.h"

#include <QDialog>

class CurrencyPicker;
class FieldNote;
class PlainLineEdit;
class QLabel;
class QPushButton;
class QVBoxLayout;

// An address and the name it is to be known under: a new one, or one to be changed. Opened with open().
class BookDialog : public QDialog
{
    Q_OBJECT

public:
    BookDialog(const RunMode &mode, const QList<Currency> &currencies, QWidget *parent);

    void setTitle(const QString &title);
    // What is known already.
    void setEntry(const BookEntry &entry);
    [[nodiscard]] BookEntry entry() const;

private:
    void makeParts(const RunMode &mode);
    void addField(QVBoxLayout &parts, const QString &label, QWidget *field);
    void judge();

    QLabel *m_titleLabel;
    PlainLineEdit *m_nameEdit;
    CurrencyPicker *m_currencyPicker;
    PlainLineEdit *m_addressEdit;
    FieldNote *m_addressNote;
    QPushButton *m_saveButton;
};
