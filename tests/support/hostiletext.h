#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>

// A text from outside that wants to be markup and to hide characters, and where a window shows it otherwise than plain.
class HostileText
{
public:
    // What a server, a file or a person could hand in.
    static QString text() { return QStringLiteral("<b>x</b>\u202e\u200b"); }

    // Every place of this program's windows, shown or hidden, where it could act; empty when it is plain everywhere.
    static QStringList breaches()
    {
        HostileText found;
        const QWidgetList widgets = QApplication::allWidgets();
        for (const QWidget *widget : widgets) {
            found.look(*widget);
        }
        return found.m_breaches;
    }

    // How many labels and cells show it.
    static int timesShown()
    {
        HostileText found;
        const QWidgetList widgets = QApplication::allWidgets();
        for (const QWidget *widget : widgets) {
            found.look(*widget);
        }
        return found.m_shown;
    }

private:
    static bool isMarkup(const QString &text) { return text.contains(QLatin1String("<b>x")); }

    void look(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            judge(*label, "text", label->text());
            if (isMarkup(label->text()) && label->textFormat() != Qt::PlainText) {
                m_breaches.append(QStringLiteral("label: %1").arg(label->text()));
            }
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            judge(widget, "button", button->text());
        }
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            lookAt(widget, *box->model());
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
            lookAt(widget, *view->model());
        }
        judge(widget, "title", widget.windowTitle());
        judge(widget, "accessible name", widget.accessibleName());
        judge(widget, "accessible description", widget.accessibleDescription());
        judgeTip(widget, widget.toolTip());
        const QList<QAction *> actions = widget.actions();
        for (const QAction *action : actions) {
            judge(widget, "action", action->text());
            judgeTip(widget, action->toolTip());
        }
    }

    void lookAt(const QWidget &owner, const QAbstractItemModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                judge(owner, "cell", index.data(Qt::DisplayRole).toString());
                judge(owner, "cell's description", index.data(Qt::AccessibleDescriptionRole).toString());
                judgeTip(owner, index.data(Qt::ToolTipRole).toString());
            }
        }
    }

    void judge(const QObject &owner, const char *place, const QString &text)
    {
        m_shown += isMarkup(text) ? 1 : 0;
        if (text.contains(QChar(0x202e)) || text.contains(QChar(0x200b))) {
            m_breaches.append(QStringLiteral("hidden characters in %1 %2: %3")
                                  .arg(QLatin1String(owner.metaObject()->className()), QLatin1String(place), text));
        }
    }

    // A tool tip guesses whether it is markup.
    void judgeTip(const QObject &owner, const QString &tip)
    {
        judge(owner, "tool tip", tip);
        if (isMarkup(tip)) {
            m_breaches.append(
                QStringLiteral("tool tip of %1: %2").arg(QLatin1String(owner.metaObject()->className()), tip));
        }
    }

    QStringList m_breaches;
    int m_shown = 0;
};
