using ILGPU;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Rows;

/// <summary>∂L/∂x = s (w g − mean(w g) − x̂ mean(w g x̂)), and g x̂ for ∂L/∂weight; a group for each row.</summary>
internal readonly struct LayerNormSlopeKernel(int columns, float epsilon, ArrayView<float> x, ArrayView<float> weight, ArrayView<float> g,
    ArrayView<float> ofX, ArrayView<float> ofWeights) : IGroupKernel
{
    public void Run()
    {
        var room = ILGPU.SharedMemory.Allocate<float>(Team.Most);
        var start = ILGPU.Grid.IdxX * columns;
        var (from, upstream) = (x.SubView(start, columns), g.SubView(start, columns));
        var (mean, scale) = Moments.Of(from, epsilon, room);
        var (sum, product) = (0f, 0f);
        for (var i = Group.IdxX; i < columns; i += Group.DimX)
        {
            var (normal, weighed) = ((from[i] - mean) * scale, upstream[i] * weight[i]);
            sum += weighed;
            product += weighed * normal;
            ofWeights[start + i] = upstream[i] * normal;
        }
        sum = Team.Combine(default(AddZip), sum, room) / columns;
        product = Team.Combine(default(AddZip), product, room) / columns;
        for (var i = Group.IdxX; i < columns; i += Group.DimX)
        {
            ofX[start + i] = scale * ((upstream[i] * weight[i]) - sum - ((from[i] - mean) * scale * product));
        }
    }
}
