namespace Lernet.Nn.Tests.Edges;

/// <summary>Layers for rows and pictures, modes and state.</summary>
internal static class LayerEdges
{
    public static IEnumerable<Edge> All => [.. Layers, .. Modes];

    private static T Ready<T>(T layer) where T : Module => layer.Initialize(seed: 1);

    private static IEnumerable<Edge> Layers
    {
        get
        {
            const string section = "layers";
            yield return Edge.Of(section, () => new Linear(0, 3));
            yield return Edge.Of(section, () => new Linear(3, -1));
            yield return Edge.Of(section, () => new Linear(3, 2).Forward(Tensor.Ones(4, 3)));
            yield return Edge.Of(section, () => Ready(new Linear(3, 2)).Forward(Tensor.Ones(4, 2)));
            yield return Edge.Of(section, () => Ready(new Linear(784, 2)).Forward(Tensor.Ones(4, 28, 28)));
            yield return Edge.Of(section, () => Ready(new Linear(3, 2)).Forward(Tensor.Scalar(1)));
            yield return Edge.Of(section, () => Ready(new Linear(3, 2)).Forward(Tensor.Ones(0, 3)).Shape);
            yield return Edge.Of(section, () => Ready(new Linear(3, 2)).Forward(Tensor.Ones(1, 3).On(Backend.Reference)));
            yield return Edge.Of(section, () => Ready(new Sequential(new Linear(3, 2), new Linear(3, 2))).Forward(Tensor.Ones(1, 3)));
            yield return Edge.Of(section, () => new Sequential().Forward(Tensor.Ones(2)));
            yield return Edge.Of(section, () => new Conv2d(3, 4, 0));
            yield return Edge.Of(section, () => new Conv2d(3, 4, 3, groups: 2));
            yield return Edge.Of(section, () => Ready(new Conv2d(3, 4, 3)).Forward(Tensor.Ones(1, 1, 8, 8)));
            yield return Edge.Of(section, () => Ready(new Conv2d(3, 4, 3)).Forward(Tensor.Ones(3, 8, 8)));
            yield return Edge.Of(section, () => Ready(new Conv2d(3, 4, 5)).Forward(Tensor.Ones(1, 3, 4, 4)));
            yield return Edge.Of(section, () => Ready(new Conv1d(3, 4, 3)).Forward(Tensor.Ones(1, 1, 8)));
            yield return Edge.Of(section, () => Ready(new Conv1d(3, 4, 5)).Forward(Tensor.Ones(1, 3, 4)));
            yield return Edge.Of(section, () => Ready(new Conv1d(3, 4, 3, stride: 0)).Forward(Tensor.Ones(1, 3, 8)));
            yield return Edge.Of(section, () => Ready(new ConvTranspose1d(3, 4, 3)).Forward(Tensor.Ones(1, 1, 8)));
            yield return Edge.Of(section, () => Ready(new ConvTranspose1d(3, 4, 3, padding: 5)).Forward(Tensor.Ones(1, 3, 4)));
            yield return Edge.Of(section, () => new MaxPool2d(0));
            yield return Edge.Of(section, () => new MaxPool2d(2, stride: (0, 1)));
            yield return Edge.Of(section, () => new MaxPool1d(2, padding: -1));
            yield return Edge.Of(section, () => new AveragePool1d(0));
            yield return Edge.Of(section, () => new AveragePool2d((2, -1)));
            yield return Edge.Of(section, () => new AdaptiveAveragePool1d(0));
            yield return Edge.Of(section, () => new AdaptiveMaxPool2d(0));
            yield return Edge.Of(section, () => new MaxUnpool2d(0));
            yield return Edge.Of(section, () => new MaxPool1d(9).Forward(Tensor.Ones(1, 1, 8)));
            yield return Edge.Of(section, () => Initializers.TruncatedNormal(1, cut: 0.5));
            yield return Edge.Of(section, () => Initializers.Sparse(1.5));
            yield return Edge.Of(section, () => new MaxPool2d(9).Forward(Tensor.Ones(1, 1, 8, 8)));
            yield return Edge.Of(section, () => new MaxUnpool2d(2).Forward(Tensor.Ones(1, 1, 2, 2)));
            yield return Edge.Of(section, () => new Dropout(0));
            yield return Edge.Of(section, () => new Dropout(1.1));
            yield return Edge.Of(section, () => new Dropout(0.5).Forward(Tensor.Ones(3)));
            yield return Edge.Of(section, () => new LayerNorm(0));
            yield return Edge.Of(section, () => Ready(new LayerNorm(3)).Forward(Tensor.Ones(2, 4)));
            yield return Edge.Of(section, () => new GroupNorm(2, 3));
            yield return Edge.Of(section, () => new BatchNorm1d(3, momentum: 2));
            yield return Edge.Of(section, () => Ready(new BatchNorm1d(3)).Forward(Tensor.Ones(2, 4)));
            yield return Edge.Of(section, () => Ready(new BatchNorm2d(3)).Forward(Tensor.Ones(2, 3)));
            yield return Edge.Of(section, () => Ready(new BatchNorm1d(3)).Forward(Tensor.Ones(1, 3)));
            yield return Edge.Of(section, () => Ready(new BatchNorm1d(3)).Forward(Tensor.Ones(0, 3)));
            yield return Edge.Of(section, () => Ready(new BatchNorm1d(3)).Evaluate().Forward(Tensor.Ones(0, 3)).Shape);
            yield return Edge.Of(section, () => Ready(new PRelu(3)).Forward(Tensor.Ones(2, 2)));
            yield return Edge.Of(section, () => new Glu().Forward(Tensor.Ones(2, 3)));
            yield return Edge.Of(section, () => Ready(new Residual(new Linear(3, 2))).Forward(Tensor.Ones(1, 3)));
            yield return Edge.Of(section, () => new Upsample(0));
        }
    }

    private static IEnumerable<Edge> Modes
    {
        get
        {
            const string section = "modules and their state";
            var net = Ready(new Linear(3, 2));
            yield return Edge.Of(section, () => new Linear(3, 2).Parameters);
            yield return Edge.Of(section, () => new Linear(3, 2).GetState());
            yield return Edge.Of(section, () => Set(net, new Dictionary<string, Tensor>()));
            yield return Edge.Of(section, () => Set(net, Ready(new Linear(3, 4)).GetState()));
            yield return Edge.Of(section, () => Set(net, Ready(new Linear(3, 2, bias: false)).GetState()));
            yield return Edge.Of(section, () => net.Predict(Tensor.Ones(1, 3)).IsTracked);
            yield return Edge.Of(section, () => net.Summary([4]));
            yield return Edge.Of(section, () => new Initials(Initializers.HeUniform(slope: 1)).Initialize(seed: 1));
        }
    }

    private static string Set(Module net, IReadOnlyDictionary<string, Tensor> state)
    {
        net.SetState(state);
        return "fine";
    }

    private sealed class Initials(Initializer initializer) : Module
    {
        private Parameter Scalar { get; } = new([], initializer);

        public override Tensor Forward(Tensor x) => x * Scalar;
    }
}
