namespace Lernet.Nn.Tests.Metrics;

public class ConfusionMatrixTests
{
    private static readonly string[] Names = ["a", "b", "c"];

    [Fact]
    public void Measures_WorkedByHand_AreTheTextbookRatios()
    {
        var m = new ConfusionMatrix([0, 0, 0, 1, 1, 2], [0, 0, 1, 1, 2, 2], Names);
        Assert.Equal(1, m[0, 1]);
        // Exact fractions up to the last bit of a double.
        Assert.Equal(4 / 6.0, m.Accuracy, 1e-15);
        Assert.Equal([1, 0.5, 0.5], [m.Precision(0), m.Precision(1), m.Precision(2)]);
        Assert.Equal([2 / 3.0, 0.5, 1], [m.Recall(0), m.Recall(1), m.Recall(2)]);
        Assert.Equal([0.8, 0.5, 2 / 3.0], [m.F1(0), m.F1(1), m.F1(2)]);
        Assert.Equal((0.8 + 0.5 + (2 / 3.0)) / 3, m.MacroF1, 1e-15);
    }

    [Fact]
    public void Measures_ClassNeverAnswered_CountAsZero()
    {
        var m = new ConfusionMatrix([0, 1], [0, 0], ["a", "b"]);
        Assert.Equal([0, 0, 0], [m.Precision(1), m.Recall(1), m.F1(1)]);
        Assert.Equal(0.25, m.MacroPrecision);
    }

    [Fact]
    public void Measures_ClassAbsent_AreNaNAndLeftOutOfMeans()
    {
        var m = new ConfusionMatrix([0, 1], [0, 1], Names);
        Assert.True(double.IsNaN(m.Recall(2)) && double.IsNaN(m.Precision(2)) && double.IsNaN(m.F1(2)));
        Assert.Equal([1, 1, 1], [m.MacroPrecision, m.MacroRecall, m.MacroF1]);
    }

    [Fact]
    public void Measures_NoRows_AreNaN()
    {
        var m = new ConfusionMatrix([], [], Names);
        Assert.True(double.IsNaN(m.Accuracy) && double.IsNaN(m.MacroF1));
    }

    [Fact]
    public void WorstMistakes_ByConfidence_ComeSurestFirst()
    {
        var m = new ConfusionMatrix([0, 1, 2, 0], [0, 2, 1, 1], Names, [1, 0.6, 0.9, 0.6]);
        Assert.Equal([2, 1, 3], m.WorstMistakes().Select(x => x.Row));
        Assert.Equal(new Mistake(2, 2, 1, 0.9), m.WorstMistakes(1).Single());
    }

    [Fact]
    public void Constructor_WrongInput_IsNamed()
    {
        Assert.Contains("2 right answers for 1", Assert.Throws<ArgumentException>(() => new ConfusionMatrix([0, 1], [0], Names)).Message);
        Assert.Contains("class 3", Assert.Throws<ArgumentException>(() => new ConfusionMatrix([3], [0], Names)).Message);
    }
}
