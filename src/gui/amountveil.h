#pragma once

#include <QObject>

// Hides amounts on the screen: every label shows dots for the digits of an amount, and WindowStyle does the same in tables.
// What is typed, and the question before money goes out, stays readable: it has to be compared. Changes no text, only how
// it is drawn. A widget with the property "showsAmounts" (a chart) stays empty.
class AmountVeil : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setDown(bool isDown);
    [[nodiscard]] static bool isDown();
    // The text with dots in place of each amount: a number before a currency's ticker, or after a dollar sign.
    [[nodiscard]] static QString veiled(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
