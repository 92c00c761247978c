#include "gui/amountveil.h"

#include "gui/consentdialog.h"
#include "gui/restdialog.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

namespace {

constexpr const char *veilProperty = "hidesAmounts";

// Whether it is part of a question that a person answers by what it shows.
bool isInQuestion(const QWidget *widget)
{
    const QWidget *window = widget->window();
    return qobject_cast<const ConsentDialog *>(window) || qobject_cast<const RestDialog *>(window);
}

void drawVeiled(QLabel &label, const QString &text)
{
    QPainter painter(&label);
    const int margin = label.margin() + qMax(0, label.indent());
    const int flags = int(label.alignment()) | (label.wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine);
    label.style()->drawItemText(&painter, label.contentsRect().adjusted(margin, margin, -margin, -margin), flags,
                                label.palette(), label.isEnabled(), text, label.foregroundRole());
}

} // namespace

void AmountVeil::setDown(bool isDown)
{
    qApp->setProperty(veilProperty, isDown);
    qApp->removeEventFilter(this);
    if (isDown) {
        qApp->installEventFilter(this);
    }
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        widget->update();
    }
}

bool AmountVeil::isDown()
{
    return qApp->property(veilProperty).toBool();
}

QString AmountVeil::veiled(const QString &text)
{
    static const QRegularExpression amount(QStringLiteral(
        "\\$\\s?\\d[\\d.,]*|(?<![\\d.:-])\\d[\\d.,]*(?=\\s(?!UTC\\b|CSV\\b|PDF\\b|API\\b)[A-Z][A-Z0-9]{1,9}\\b)"));
    QString hidden = text;
    return hidden.replace(amount, QStringLiteral("•••"));
}

bool AmountVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->property("showsAmounts").toBool()) {
        return true;
    }
    auto *label = event->type() == QEvent::Paint ? qobject_cast<QLabel *>(watched) : nullptr;
    if (!label || isInQuestion(label)) {
        return false;
    }
    const QString text = label->text();
    const QString hidden = veiled(text);
    if (hidden == text) {
        return false;
    }
    drawVeiled(*label, hidden);
    return true;
}
