#pragma once

#include "core/withdrawalrecord.h"
#include "gui/statetone.h"

#include <QWidget>

// A withdrawal's state as an icon and a word on a coloured ground.
class StateBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);

    void setRecord(const WithdrawalRecord &record);
    void setState(const QString &text, const StateLook &look);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    StateLook m_look;
};
