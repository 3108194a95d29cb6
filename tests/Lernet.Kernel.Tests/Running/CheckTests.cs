using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Tests.Running;

public sealed class CheckTests
{
    [Fact]
    public async Task Run_StatedNumbers_AreCheckedAtTheirPlace()
    {
        var result = await Runs.NotebookAsync(null, null,
            Cell.Code("var x = 2f; record Scalar(float Value) { public float Item() => Value; }"),
            Cell.Markdown("x is 2<!-- = x -->, at the end 3<!-- later = x -->, 50 %<!-- = new Scalar(0.5f) -->, at least 1.9<!-- <= x -->."),
            Cell.Code("x = 3;"));

        Assert.Equal([], result.FailedChecks);
        Assert.Equal(4, result.Checks);
        Assert.True(result.Succeeded);
    }

    [Fact]
    public async Task Run_StatedNumberThatDoesNotHold_FailsTheRun()
    {
        var result = await Runs.NotebookAsync(null, null,
            Cell.Code("var x = 4.6;"),
            Cell.Markdown("4.608<!-- = x -->, 1<!-- = \"text\" -->, 1<!-- = missing -->, none<!-- = x -->"),
            Cell.Markdown("4.608<!-- = x -->, 1<!-- = \"text\" -->, 1<!-- = missing -->, 97 %<!-- <= x / 10 -->"));

        Assert.False(result.Succeeded);
        Assert.Equal([], result.Errors);
        Assert.Equal(
            [
                "cell 2: the stated number  cannot be checked: the comment '<!-- = x -->' checks a number, but none stands right before it. Write: 4.608<!-- = x -->.",
                "cell 3: states 4.608 as the value of x, which is 4.6",
                "cell 3: the stated number 1 cannot be checked: The expression gives System.String, which is not a number.",
                "cell 3: the stated number 1 cannot be checked: cell 3, line 1, column 1: error CS0103: The name 'missing' does not exist in the current context",
                "cell 3: states 97 % as at most x / 10, which is 0.45999999999999996",
            ],
            result.FailedChecks.Select(check => check.ToString()));
    }
}
