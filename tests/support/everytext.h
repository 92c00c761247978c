#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMetaProperty>
#include <QMimeData>

// All that a person, a screen reader or another program could read off this program's windows, shown or hidden.
class EveryText
{
public:
    static QByteArray read()
    {
        EveryText texts;
        for (QWidget *widget : QApplication::allWidgets()) {
            texts.addWidget(*widget);
        }
        texts.addClipboard(QClipboard::Clipboard);
        texts.addClipboard(QClipboard::Selection);
        return texts.m_texts.join(u'\n').toUtf8();
    }

private:
    void addWidget(QWidget &widget)
    {
        addProperties(widget);
        addAccessible(widget);
        for (const QAction *action : widget.actions()) {
            addProperties(*action);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
            addModel(*view->model(), {});
        }
    }

    // Titles, texts, tooltips, and whatever else a class of widgets has. What a password field hides is left out.
    void addProperties(const QObject &object)
    {
        const auto *line = qobject_cast<const QLineEdit *>(&object);
        const bool isHidden = line && line->echoMode() == QLineEdit::Password;
        for (int index = 0; index < object.metaObject()->propertyCount(); ++index) {
            const QMetaProperty property = object.metaObject()->property(index);
            const QByteArray name = property.name();
            if (!isHidden || (name != "text" && name != "selectedText")) {
                add(property.read(&object));
            }
        }
        for (const QByteArray &name : object.dynamicPropertyNames()) {
            add(object.property(name));
        }
    }

    void addAccessible(QWidget &widget)
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
        if (!face) {
            return;
        }
        for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                             QAccessible::Help, QAccessible::Accelerator}) {
            m_texts.append(face->text(text));
        }
        if (QAccessibleTextInterface *content = face->textInterface()) {
            m_texts.append(content->text(0, content->characterCount()));
        }
    }

    void addModel(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (int role = 0; role < Qt::UserRole + 10; ++role) {
                    add(index.data(role));
                }
                addModel(model, index);
            }
        }
    }

    void addClipboard(QClipboard::Mode mode)
    {
        const QMimeData *content = QGuiApplication::clipboard()->mimeData(mode);
        for (const QString &format : content ? content->formats() : QStringList()) {
            m_texts.append(QString::fromUtf8(content->data(format)));
        }
    }

    void add(const QVariant &value)
    {
        if (value.canConvert<QStringList>()) {
            m_texts.append(value.toStringList());
        }
    }

    QStringList m_texts;
};
