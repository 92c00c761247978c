#pragma once

#include <QWidget>

// Takes one file that is dropped anywhere on its parent, and covers the parent with an invitation while a file hovers.
class FileDrop : public QWidget
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *parent);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};
