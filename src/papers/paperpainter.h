#pragma once

#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QStringList>

class QPagedPaintDevice;

// One column of a table on paper.
struct PaperColumn {
    QString title;
    qreal share = 1; // of the page's width, in proportion to the other columns'
    Qt::Alignment alignment = Qt::AlignLeft;
    bool isFixed = false; // in a font whose characters are equally wide: addresses, ids
};

// Fills pages from top to bottom: headings, labelled values, tables of any length. Begins a new page where the next piece
// does not fit, with the table's titles again, and puts a line at each page's foot. Text is drawn as text, so that it can
// be selected in a PDF. Keeps nothing but the page it is at.
class PaperPainter
{
public:
    // device: a PDF or a printer, ready to be painted on. footer: at the foot of every page, beside its number.
    PaperPainter(QPagedPaintDevice &device, QString footer);

    // Whether the device could be opened.
    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }

    void drawTitle(const QString &text);
    void drawHeading(const QString &text);
    void drawText(const QString &text);
    // In the colour of a warning, framed.
    void drawNotice(const QString &text);
    void drawField(const QString &label, const QString &value, bool isFixed = false);
    // A square picture at the left with a text beside it.
    void drawPicture(const QImage &picture, const QString &text);
    void beginTable(const QList<PaperColumn> &columns);
    void drawRow(const QStringList &cells);
    void endTable() { m_columns.clear(); }

private:
    enum class Ink { Text, Muted };
    struct Style {
        QFont font;
        Ink ink = Ink::Text;
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    [[nodiscard]] qreal mm(qreal length) const;
    [[nodiscard]] QFont fontOf(qreal points, bool isBold = false, bool isFixed = false) const;
    qreal heightOf(const QString &text, const QFont &font, qreal width);
    void reserve(qreal height);
    void beginPage();
    void drawFooter();
    void drawTitles();
    void drawBlock(const QString &text, const QFont &font, qreal gap);
    [[nodiscard]] QFont cellFont(const PaperColumn &column, const QString &text, qreal width, bool isTitle) const;
    void drawCells(const QStringList &cells, bool isTitle);
    void write(const QRectF &place, const QString &text, const Style &style);

    QPagedPaintDevice &m_device;
    QPainter m_painter;
    QString m_footer;
    QRectF m_area; // of a page, without the foot
    qreal m_top = 0; // where the next piece begins
    int m_page = 0;
    QList<PaperColumn> m_columns; // of the table that is being drawn
};
