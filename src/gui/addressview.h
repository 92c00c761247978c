#pragma once

#include <QList>
#include <QWidget>

// An address to be compared by eye: in full, in groups of four, monospaced, wrapped between groups only.
// Nothing can be cut off: the height follows the width. Copying gives the address itself.
class AddressView : public QWidget
{
    Q_OBJECT

public:
    explicit AddressView(QWidget *parent = nullptr);

    void setAddress(const QString &address);
    [[nodiscard]] const QString &address() const { return m_address; }
    // The address as shown: groups of four with a space between.
    [[nodiscard]] QString groupedText() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Where each group stands when the groups are laid out in this width.
    [[nodiscard]] QList<QRect> cells(int width) const;

    QString m_address;
    QStringList m_groups;
};
