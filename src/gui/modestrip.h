#pragma once

#include "gui/runmode.h"
#include "gui/theme.h"

#include <QWidget>

// A coloured strip that says that this is practice, or that another host than Plisio's is asked, and which shop is open, in
// the shop's colour. Shown at the top of every window and dialog; hidden when the run is the real thing in the only shop.
class ModeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ModeStrip(QWidget *parent = nullptr);

    void setMode(const RunMode &mode);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &shop() const { return m_shop; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintShop(QPainter &painter, QRect &rest) const;

    QString m_text;
    QString m_shop; // empty when there is none to tell apart
    ProfileColor m_shopColor = ProfileColor::None;
    Tone m_tone = Tone::Practice;
};

// "[Practice] " or the other host, and "[Shop] ", to stand before a window's title; empty for the real thing in the only
// shop.
QString titleMark(const RunMode &mode);
