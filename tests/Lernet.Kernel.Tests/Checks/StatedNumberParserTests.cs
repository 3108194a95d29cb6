using Lernet.Kernel.Checks;

namespace Lernet.Kernel.Tests.Checks;

public sealed class StatedNumberParserTests
{
    [Theory]
    [InlineData("x is 4.608<!-- = x3 -->", 4.608, 0.0005, "x3")]
    [InlineData("x is **4.608**<!-- = x3 -->.", 4.608, 0.0005, "x3")]
    [InlineData("$x_3 = 4.608$<!--=x3-->", 4.608, 0.0005, "x3")]
    [InlineData("`-0.5`<!-- = a[0] -->", -0.5, 0.05, "a[0]")]
    [InlineData("falls to −12<!-- = f(1, 2) -->", -12, 0.5, "f(1, 2)")]
    [InlineData("1 797<!-- = n -->", 1797, 0.5, "n")]
    [InlineData("1\u2009797.5<!-- = n -->", 1797.5, 0.05, "n")]
    [InlineData("1\u00A0234\u00A0567<!-- = n -->", 1234567, 0.5, "n")]
    [InlineData("$1\\,797$<!-- = n -->", 1797, 0.5, "n")]
    [InlineData("97.2 %<!-- = accuracy -->", 0.972, 0.0005, "accuracy")]
    [InlineData("97\u202F%<!-- = accuracy -->", 0.97, 0.005, "accuracy")]
    [InlineData("$97.2\\,\\%$<!-- = accuracy -->", 0.972, 0.0005, "accuracy")]
    [InlineData("1.5e-3<!-- = rate -->", 0.0015, 0.00005, "rate")]
    [InlineData("in 10 epochs 0.25<!-- = loss -->", 0.25, 0.005, "loss")]
    [InlineData("lesson 3 of 10<!-- = n -->", 10, 0.5, "n")]
    public void Parse_Number_IsReadWithItsPrecision(string markdown, double value, double tolerance, string expression)
    {
        var stated = Assert.Single(StatedNumberParser.Parse(markdown));

        Assert.Equal(value, stated.Value, 12);
        Assert.Equal(tolerance, stated.Tolerance, 12);
        Assert.Equal((StatedRelation.Equal, expression, false), (stated.Relation, stated.Expression, stated.Later));
    }

    [Theory]
    [InlineData("97 %<!-- <= accuracy -->", StatedRelation.AtMost, false)]
    [InlineData("10<!-- >= seconds -->", StatedRelation.AtLeast, false)]
    [InlineData("3<!-- later = n -->", StatedRelation.Equal, true)]
    [InlineData("3<!-- later <= n -->", StatedRelation.AtMost, true)]
    public void Parse_Operators_AreRead(string markdown, StatedRelation relation, bool later)
    {
        var stated = Assert.Single(StatedNumberParser.Parse(markdown));

        Assert.Equal((relation, later), (stated.Relation, stated.Later));
    }

    [Fact]
    public void Parse_SeveralNumbersAndOtherComments_TakesTheStatedOnes()
    {
        var stated = StatedNumberParser.Parse("7.2<!-- = a -->, 5.76<!-- = b --> and <!-- a note --> 1<!-- not a check -->");

        Assert.Equal(["a", "b"], stated.Select(number => number.Expression));
    }

    [Fact]
    public void Parse_CommentBehindNoNumber_IsAnError()
    {
        var error = Assert.Throws<FormatException>(() => StatedNumberParser.Parse("about half<!-- = x -->"));

        Assert.Equal("the comment '<!-- = x -->' checks a number, but none stands right before it. Write: 4.608<!-- = x -->.", error.Message);
    }

    [Theory]
    [InlineData("4.608<!-- = x -->", 4.6079998, true)]
    [InlineData("4.608<!-- = x -->", 4.6086, false)]
    [InlineData("0.13<!-- = x -->", 0.125, true)]
    [InlineData("5<!-- = x -->", double.NaN, false)]
    [InlineData("97 %<!-- <= x -->", 0.975, true)]
    [InlineData("97 %<!-- <= x -->", 0.969, false)]
    [InlineData("10<!-- >= x -->", 9.5, true)]
    [InlineData("10<!-- >= x -->", 10.5, false)]
    [InlineData("10<!-- >= x -->", double.NaN, false)]
    public void HoldsFor_Value_FollowsTheRelation(string markdown, double computed, bool holds) =>
        Assert.Equal(holds, StatedNumberParser.Parse(markdown)[0].HoldsFor(computed));
}
