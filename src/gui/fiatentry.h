#pragma once

#include "core/amount.h"

#include <QObject>

#include <optional>

class PlainLineEdit;

// Lets an amount be typed in a fiat currency: the coins it buys are written into the amount's own field, which alone
// decides, rounded down to the currency's places. Coins that are typed are shown in fiat money.
class FiatEntry : public QObject
{
    Q_OBJECT

public:
    // Both edits outlive it.
    FiatEntry(PlainLineEdit *coinEdit, PlainLineEdit *fiatEdit, QObject *parent);

    void setPrecision(int places);
    // No rate: nothing can be typed.
    void setRate(const QString &fiat, const std::optional<Amount> &unitsPerFiat);
    // What happened to what was typed: "Rounded down to 8 decimal places."; empty for nothing.
    [[nodiscard]] const QString &note() const { return m_note; }

Q_SIGNALS:
    void noteChanged();

private:
    void takeFiat(const QString &text);
    void takeCoins();
    void showWorth();
    void setNote(const QString &note);

    PlainLineEdit *m_coinEdit;
    PlainLineEdit *m_fiatEdit;
    int m_places = 8;
    std::optional<Amount> m_unitsPerFiat;
    QString m_note;
    bool m_isFromFiat = false; // what stands in the coins' field
    bool m_isWriting = false;
};
