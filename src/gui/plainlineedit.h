#pragma once

#include <QLineEdit>

// A line edit that keeps whatever is pasted, however long, and never changes it. Can show a suffix (a ticker) inside.
class PlainLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PlainLineEdit(QWidget *parent = nullptr);

    void setSuffix(const QString &suffix);

Q_SIGNALS:
    // The person left the field.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_suffix;
};
