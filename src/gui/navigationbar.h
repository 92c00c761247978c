#pragma once

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QVBoxLayout;

// The pages one can go to, on the left. Ctrl+1, Ctrl+2 ... go there too.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    // Adds an entry under the last one. page: what pageChosen tells.
    void addPage(int page, const QString &label, const QString &iconName);
    void setCurrentPage(int page);
    // A button at the bottom for what can be done from every page.
    void addAction(QAction *action);
    // A widget above the entries: what they are about.
    void setTop(QWidget *widget);
    // One quiet line at the bottom: where the key comes from.
    void setFootnote(const QString &text);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_entries;
    QVBoxLayout *m_actions;
    QLabel *m_footnoteLabel;
};
