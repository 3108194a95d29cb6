namespace Lernet.Display.Tests;

public class NumbersTests
{
    [Theory]
    [InlineData(-1.5, 2, "−1.50")]
    [InlineData(-0.001, 2, "0.00")]
    [InlineData(2.675, 1, "2.7")]
    [InlineData(double.NaN, 2, "NaN")]
    [InlineData(double.NegativeInfinity, 2, "−∞")]
    public void Fixed_Value_HasDecimalsAndTypographicMinus(double value, int decimals, string expected) =>
        Assert.Equal(expected, Numbers.Fixed(value, decimals));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.80812, "0.8081")]
    [InlineData(7.2, "7.200")]
    [InlineData(-21.234, "−21.23")]
    [InlineData(1.2345e-6, "1.23e−6")]
    [InlineData(123456, "1.23e5")]
    [InlineData(0.0001, "0.0001000")]
    public void Significant_Value_HasFourDigits(double value, string expected) =>
        Assert.Equal(expected, Numbers.Significant(value));

    [Theory]
    [InlineData(7.2, "7.2")]
    [InlineData(81, "81")]
    [InlineData(-0.5, "−0.5")]
    [InlineData(1000, "1000")]
    [InlineData(250000, "250\u202f000")]
    public void Short_Value_DropsTrailingZeros(double value, string expected) => Assert.Equal(expected, Numbers.Short(value));

    [Theory]
    [InlineData(0.972, "97.2\u00a0%")]
    [InlineData(0.99999, "99.9\u00a0%")]
    [InlineData(1, "100.0\u00a0%")]
    [InlineData(0, "0.0\u00a0%")]
    public void Percent_Share_IsNeverRoundedUpToHundred(double fraction, string expected) =>
        Assert.Equal(expected, Numbers.Percent(fraction));

    [Fact]
    public void Count_Thousands_AreGrouped() => Assert.Equal("25\u202f088", Numbers.Count(25088));

    [Fact]
    public void Bytes_HundredThousand_AreKibibytes() => Assert.Equal("98 KiB", Numbers.Bytes(100352));

    [Fact]
    public void Shape_TwoAxes_IsJoinedByTimes() => Assert.Equal("5 × 6", Numbers.Shape(5, 6));
}
