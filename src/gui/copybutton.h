#pragma once

#include <QPushButton>
#include <QTimer>

// Copies a text to the clipboard exactly as it is, and says so for a moment.
class CopyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit CopyButton(QWidget *parent = nullptr);

    // An icon alone, for where many stand below each other.
    void setCompact();
    // what: what is copied, for the tooltip and for screen readers ("Copy address").
    void setContent(const QString &text, const QString &what);

    // Less high than other buttons: it stands within a line of text.
    [[nodiscard]] QSize sizeHint() const override;

private:
    void copy();
    void showRest();

    QString m_text;
    bool m_isCompact = false;
    QTimer m_rest;
};
