#pragma once

#include <QHeaderView>

// The header of a table whose cells have lines between them and room beside their text: its labels stand over the texts.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int padding = 8; // left and right of a text, as in the cells

    explicit TableHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
};
