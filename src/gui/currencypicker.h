#pragma once

#include "core/currency.h"

#include <QAbstractButton>
#include <QDateTime>

class CurrencyModel;
class CurrencyPopup;

// Chooses a currency, and always shows its chain beside its ticker. Opens with a click, Space, the down key or by typing.
class CurrencyPicker : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CurrencyPicker(QWidget *parent = nullptr);

    // heardAt: when Plisio told them; invalid for the published list.
    void setCurrencies(const QList<Currency> &currencies, const QDateTime &heardAt = {});
    void setCurrent(const CurrencyId &id);
    [[nodiscard]] const CurrencyId &current() const { return m_current; }
    // The chosen currency, or nothing when none or an unknown one is chosen.
    [[nodiscard]] std::optional<Currency> currency() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(const CurrencyId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openPopup(const QString &search);
    void describe();

    CurrencyModel *m_model;
    CurrencyPopup *m_popup = nullptr; // made when first opened
    CurrencyId m_current;
    QDateTime m_heardAt;
};
