namespace Lernet.Nn.Tests.Layers;

public class RecurrentTests
{
    // The same float32 operations in batches of other sizes may be summed in another order.
    private const float Rounding = 2e-6f;

    public static TheoryData<RecurrentLayer> TwoDirections => [new Rnn(3, 4, 2, true), new Lstm(3, 4, 2, true), new Gru(3, 4, 2, true)];

    [Theory, MemberData(nameof(TwoDirections))]
    public void Sequence_WithLengths_IsEachSequenceByItself(RecurrentLayer layer)
    {
        layer.Initialize(seed: 1);
        int[] lengths = [3, 6, 1];
        var x = Tensor.Normal([3, 6, 3], seed: 2);
        var (outputs, state) = layer.Forward(x, start: null, lengths);
        for (var n = 0; n < 3; n++)
        {
            var alone = layer.Forward(x[n..(n + 1), ..lengths[n]], start: null);
            AssertClose(alone.Outputs[0], outputs[n, ..lengths[n]]);
            AssertClose(alone.State.Hidden[.., 0], state.Hidden[.., n]);
            if (state.Cell is not null) AssertClose(alone.State.Cell![.., 0], state.Cell[.., n]);
            Assert.All(outputs[n, lengths[n]..].ToArray(), v => Assert.Equal(0, v));
        }
    }

    [Theory, MemberData(nameof(TwoDirections))]
    public void Sequence_WhatStandsAfterTheEnd_IsNotRead(RecurrentLayer layer)
    {
        layer.Initialize(seed: 1);
        var x = Tensor.Normal([2, 4, 3], seed: 2);
        var changed = Tensor.Concatenate([x[.., ..2], x[.., 2..] * 100], axis: 1);
        Assert.Equal(layer.Forward(x, null, [2, 2]).Outputs.ToArray(), layer.Forward(changed, null, [2, 2]).Outputs.ToArray());
    }

    [Fact]
    public void Sequence_InTwoHalvesWithTheStateBetween_IsTheWhole()
    {
        foreach (var layer in (RecurrentLayer[])[new Rnn(3, 4, layers: 2), new Lstm(3, 4, layers: 2), new Gru(3, 4, layers: 2)])
        {
            layer.Initialize(seed: 1);
            var x = Tensor.Normal([2, 6, 3], seed: 2);
            var (whole, end) = layer.Forward(x, start: null);
            var (first, middle) = layer.Forward(x[.., ..3], start: null);
            var (second, last) = layer.Forward(x[.., 3..], middle);
            AssertClose(whole, Tensor.Concatenate([first, second], axis: 1));
            AssertClose(end.Hidden, last.Hidden);
        }
    }

    [Fact]
    public void Cells_StepByStep_AreTheLayer()
    {
        var layer = new Lstm(3, 4).Initialize(seed: 1);
        var x = Tensor.Normal([2, 5, 3], seed: 2);
        RecurrentState? state = null;
        for (var t = 0; t < 5; t++) state = layer.Cells[0].Forward(x[.., t], state);
        var (outputs, end) = layer.Forward(x, start: null);
        AssertClose(outputs[.., ^1], state!.Hidden);
        AssertClose(end.Cell![0], state.Cell!);
    }

    [Fact]
    public void Layer_Parts_AreNamedByLayerAndDirection()
    {
        var paths = new Lstm(3, 4, layers: 2, bidirectional: true, keep: 0.5).NamedParameters.Select(p => p.Path).ToArray();
        Assert.Equal(16, paths.Length);
        Assert.Equal(["Cells[0].InputWeight", "Cells[0].HiddenWeight", "Cells[0].InputBias", "Cells[0].HiddenBias"], paths[..4]);
        Assert.Contains("Reversed[1].HiddenWeight", paths);
        Assert.Equal(new Shape(16, 8), new Lstm(3, 4, 2, true).NamedParameters.Single(p => p.Path == "Cells[1].InputWeight").Parameter.Shape);
    }

    [Fact]
    public void Layer_DropoutBetweenLayers_OnlyInTraining()
    {
        var layer = new Gru(3, 4, layers: 2, keep: 0.5).Initialize(seed: 1);
        var x = Tensor.Normal([2, 5, 3], seed: 2);
        Assert.NotEqual(layer[x].ToArray(), layer[x].ToArray());
        layer.Evaluate();
        Assert.Equal(layer[x].ToArray(), layer[x].ToArray());
    }

    [Fact]
    public void Layer_WrongLengthsOrStart_SaysWhatIsWanted()
    {
        var layer = new Lstm(3, 4).Initialize(seed: 1);
        var x = Tensor.Zeros(2, 5, 3);
        Assert.Contains("length 6 of sequence 1", Assert.Throws<ModuleException>(() => layer.Forward(x, null, [5, 6])).Message);
        Assert.Contains("length 0 of sequence 0", Assert.Throws<ModuleException>(() => layer.Forward(x, null, [0, 5])).Message);
        Assert.Contains("3 lengths", Assert.Throws<ModuleException>(() => layer.Forward(x, null, [1, 1, 1])).Message);
        Assert.Contains("hidden state to start from is [1, 2, 3]. It must be [1, 2, 4]",
            Assert.Throws<ModuleException>(() => layer.Forward(x, new(Tensor.Zeros(1, 2, 3)))).Message);
        Assert.Contains("cell state to start from is missing", Assert.Throws<ModuleException>(() => layer.Forward(x, new(Tensor.Zeros(1, 2, 4)))).Message);
    }

    private static void AssertClose(Tensor expected, Tensor actual)
    {
        Assert.Equal(expected.Shape, actual.Shape);
        Assert.All(expected.ToArray().Zip(actual.ToArray()), pair => Assert.Equal(pair.First, pair.Second, Rounding));
    }
}
