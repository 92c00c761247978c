#pragma once

#include <QVariantAnimation>
#include <QWidget>

// A thin line with something moving on it: work is under way, and nobody knows how long. Moves only while it is shown.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVariantAnimation m_run; // 0 to 1: where the moving part is
};
