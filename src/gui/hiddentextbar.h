#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

// Shows the characters of a field that one cannot see: spaces and line breaks at its ends, control, bidi and zero-width
// characters. They are never removed in silence: the button does it, when the person wants it.
class HiddenTextBar : public QWidget
{
    Q_OBJECT

public:
    explicit HiddenTextBar(QWidget *parent = nullptr);

    // Shows itself when the text has something hidden, and hides otherwise.
    void setContent(const QString &text);
    [[nodiscard]] QString shownText() const;

Q_SIGNALS:
    // The person asked to take the hidden characters out; the rest of the text, in order.
    void cleaned(const QString &text);

private:
    QString m_text;
    QLabel *m_textLabel;
    QPushButton *m_cleanButton;
};

// The text without invisible characters anywhere and without white space at its ends.
QString withoutHidden(const QString &text);
// Whether withoutHidden would take something away.
bool hasHidden(const QString &text);
