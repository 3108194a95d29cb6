using System.Text.Json;

namespace Lernet.Nn.Tests.Checkpoints;

public class HistoryTextTests
{
    private static readonly TrainingRun Run = new()
    {
        Model = new Sequential(), Loss = Loss.CrossEntropy, Optimizer = "", Epochs = 2, BatchSize = 1, Seed = 1,
        History =
        [
            new(1, new(0.1 + 0.2, new Dictionary<string, double> { ["accuracy"] = 0.5, ["a, b"] = double.NaN }), new(1, new Dictionary<string, double> { ["accuracy"] = 1 }), 0.25) { LearningRate = 1e-3 },
            new(2, new(-1e-300, new Dictionary<string, double> { ["accuracy"] = 0.75 }), null, 0.5) { Penalty = 2 },
        ],
    };

    [Fact]
    public void HistoryAsCsv_OfTwoEpochs_HasEveryDigitAndEmptyCells() => Assert.Equal("""
        epoch,train loss,train accuracy,"train a, b",validation loss,validation accuracy,"validation a, b",penalty,learning rate,seconds
        1,0.30000000000000004,0.5,NaN,1,1,,0,0.001,0.25
        2,-1E-300,0.75,,,,,2,0,0.5

        """, Run.HistoryAsCsv());

    [Fact]
    public void HistoryAsJson_OfTwoEpochs_IsAListThatProgramsRead()
    {
        var json = JsonDocument.Parse(Run.HistoryAsJson()).RootElement;
        Assert.Equal(0.1 + 0.2, json[0].GetProperty("train").GetProperty("loss").GetDouble());
        Assert.Equal("NaN", json[0].GetProperty("train").GetProperty("metrics").GetProperty("a, b").GetString());
        Assert.Equal(JsonValueKind.Null, json[1].GetProperty("validation").ValueKind);
        Assert.Equal(["epoch", "train", "validation", "seconds", "penalty", "learningRate"], json[0].EnumerateObject().Select(p => p.Name));
    }
}
