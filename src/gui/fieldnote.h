#pragma once

#include "gui/tonelabel.h"

// The line under a field: a quiet hint, or what is wrong with the field. Keeps its place while it is empty, so that
// nothing jumps as one types.
class FieldNote : public ToneLabel
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

    void setHint(const QString &hint);
    // An empty text brings the hint back. The field is drawn as wrong, and told to screen readers, while there is one.
    void setError(const QString &error);
    void setField(QWidget *field) { m_field = field; }
    [[nodiscard]] QWidget *field() const { return m_field; }
    [[nodiscard]] const QString &error() const { return m_error; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showText();

    QString m_hint;
    QString m_error;
    QWidget *m_field = nullptr;
};
