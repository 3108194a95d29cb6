using FsCheck.Fluent;

namespace Lernet.Core.Tests.Properties;

/// <summary>The gradient of a linear operation A is its adjoint: ⟨A x, y⟩ = ⟨x, Aᵀ y⟩ for all x and y.</summary>
public class AdjointTests
{
    public static TheoryData<string> Maps => [.. LinearMaps.All.Select(m => m.Name)];

    [Theory, MemberData(nameof(Maps))]
    public void Gradient_OfALinearOperation_IsItsAdjoint(string name)
    {
        var (_, shape, map) = LinearMaps.All.Single(m => m.Name == name);
        Backend.Default = Backend.Reference;
        try
        {
            var y = Numbers(map(Numbers(new(shape), 0)).Shape, 1);
            var adjoint = Adjoint(map, new(shape), y);
            Property.Holds(Gen.Choose(2, 1000), seed =>
            {
                var x = Numbers(new(shape), seed);
                // Sums of at most 60 double products of numbers near 1.
                Assert.Equal((map(x) * y).Sum().ToDoubles()[0], (x * adjoint).Sum().ToDoubles()[0], 1e-12);
            });
        }
        finally
        {
            Backend.Default = Backend.Cpu;
        }
    }

    [Theory, MemberData(nameof(Maps))]
    public void Adjoint_OnCpu_IsThatOfTheReference(string name)
    {
        var (_, shape, map) = LinearMaps.All.Single(m => m.Name == name);
        var (values, y) = (map(Any.Numbers(new(shape))), Any.Numbers(map(Any.Numbers(new(shape))).Shape, 1));
        var x = Any.Numbers(new(shape)).Track();
        (map(x) * y).Sum().Backward();
        // Whole numbers, so that nothing is rounded but means, quotients and products with 2.5: three roundings of 6e-8.
        var (left, right) = ((values * y).Sum().Item(), (x.Detach() * x.Grad!).Sum().Item());
        Assert.Equal(left, right, 1e-5 * Math.Max(1, (values * y).Abs().Sum().Item()));
    }

    // The gradient of ⟨A x, y⟩ anywhere, here at another x than those of the test.
    private static Tensor Adjoint(Func<Tensor, Tensor> map, Shape shape, Tensor y)
    {
        var x = Numbers(shape, 5000).Track();
        (map(x) * y).Sum().Backward();
        return x.Grad!.Detach();
    }

    private static Tensor Numbers(Shape shape, int seed) => Tensor.Normal(shape, new Seed(seed));
}
