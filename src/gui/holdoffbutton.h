#pragma once

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

#include <chrono>

// A button for what cannot be taken back: it can be pressed only some time after it was shown, fills visibly until
// then, and fires once, however often it is pressed, until it is held again. A key that is held down never presses it.
class HoldOffButton : public QPushButton
{
    Q_OBJECT

public:
    explicit HoldOffButton(QWidget *parent = nullptr);

    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    // What must hold besides the time: all warnings accepted.
    void setAllowed(bool isAllowed);
    // What it would do has changed: the time begins again, and it may be pressed anew.
    void holdAgain();

Q_SIGNALS:
    void fired();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tick();
    void fire();
    [[nodiscard]] double progress() const;

    std::chrono::milliseconds m_delay{1500};
    QElapsedTimer m_since;
    QTimer m_ticker;
    bool m_isAllowed = true;
    bool m_hasFired = false;
};
