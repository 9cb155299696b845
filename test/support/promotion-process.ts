// One promotion in a process of its own, so that it can be killed: node promotion-process.ts PLACE PAYLOAD, both as JSON.
import { composePromotion, type PromotionPlace } from "./compose-promotion.ts";

const [place = "", payload = ""] = process.argv.slice(2);
await composePromotion(JSON.parse(place) as PromotionPlace, JSON.parse(payload));
