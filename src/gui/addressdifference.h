#pragma once

#include "core/finding.h"

#include <QWidget>

// A known address above one that only looks like it, character under character: what differs stands on a colored ground.
// Nothing is cut off: the height follows the width.
class AddressDifference : public QWidget
{
    Q_OBJECT

public:
    explicit AddressDifference(QWidget *parent = nullptr);

    void setPair(const LookAlikePair &pair);
    [[nodiscard]] const LookAlikePair &pair() const { return m_pair; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString label;
        QString text;
        QString marks;
    };

    [[nodiscard]] int cellWidth() const;
    [[nodiscard]] int labelWidth() const;
    // How many characters stand beside each other.
    [[nodiscard]] int columns(int width) const;
    void paintLine(QPainter &painter, const Line &line, const QPoint &corner) const;

    LookAlikePair m_pair;
    Line m_known;
    Line m_asked;
};
