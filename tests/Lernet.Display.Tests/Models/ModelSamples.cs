using Lernet.Nn;

namespace Lernet.Display.Tests;

internal static partial class ViewSamples
{
    private static IEnumerable<(string, Func<IView>)> Models =>
    [
        ("model", () => new ModelView(new Sequential(new Linear(64, 32), new Relu(), new Linear(32, 10)))),
        ("model-own", () => new ModelView(new Lecture())),
    ];

    private sealed class Lecture : Module
    {
        public Linear First { get; } = new Linear(64, 16).Freeze();

        public Linear Last { get; } = new(16, 10);

        public override Tensor Forward(Tensor x) => Last[First[x].Relu()];
    }
}
