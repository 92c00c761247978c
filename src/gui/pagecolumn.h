#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

// A page: a title over a column of a comfortable width in the middle, which scrolls when the window is small.
class PageColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageColumn(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    // Adds a part under the last one.
    void addPart(QWidget *part);
    // Puts the parts at the top (the default) or in the middle of the page.
    void setCentered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_column;
    QLabel *m_titleLabel;
    QVBoxLayout *m_parts;
};

// The font of page titles, made from the application's own.
QFont titleFont(const QFont &base);
QFont headingFont(const QFont &base);
