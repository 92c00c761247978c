#pragma once

#include "core/currency.h"

#include <QObject>
#include <QTimer>

// Compares what was pasted with the clipboard a moment later: a program that exchanges addresses puts its own there. Ordinary
// copying of something else is no exchange.
class ClipboardWatch : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardWatch(QObject *parent);

    // An address of another chain than these is nothing to be exchanged for.
    void setCurrencies(const QList<CurrencyId> &currencies) { m_currencies = currencies; }
    // This text was taken from the clipboard just now; it may have many addresses in it.
    void watch(const QString &pasted);
    // Whether a field's text is the clipboard's. Asks another program for it, but not for texts too short for an address, as
    // at each character that is typed.
    [[nodiscard]] static bool isPasted(const QString &text);

Q_SIGNALS:
    // Another address stands where one was pasted from.
    void replaced();

private:
    void compare();
    [[nodiscard]] bool isAddress(const QString &text) const;

    QList<CurrencyId> m_currencies;
    QString m_pasted;
    QTimer m_timer;
};
